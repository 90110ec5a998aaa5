import { type NodePath, type PluginObj, types } from '@babel/core';

/**
 * Writes the constants of aws-cdk-lib that a module uses, such as the members of its enums, into the module itself: Node.js takes long to find a module of
 * aws-cdk-lib for a package that has not asked for it before, and most services need nothing else of it to run.
 */
export function inlineConstants(): PluginObj {
  return {
    visitor: {
      MemberExpression(member) {
        const value = imported(member);
        if (typeof value === 'string' || typeof value === 'number') member.replaceWith(types.valueToNode(value));
      },
    },
  };
}

/** What aws-cdk-lib has for an imported name, for a namespace or for a member of either. */
function imported(path: NodePath): unknown {
  if (path.isMemberExpression()) return memberOf(imported(path.get('object')), path.node);
  const specifier = path.isIdentifier() ? path.scope.getBinding(path.node.name)?.path : undefined;
  const declaration = specifier?.parent;
  if (!types.isImportDeclaration(declaration) || !declaration.source.value.startsWith('aws-cdk-lib/')) return undefined;
  const module = require(declaration.source.value);
  if (specifier?.isImportNamespaceSpecifier()) return module;
  return specifier?.isImportSpecifier() && types.isIdentifier(specifier.node.imported) ? module[specifier.node.imported.name] : undefined;
}

/** Static members of classes are left where they are: some are tokens, which have another text in each process. */
function memberOf(owner: unknown, { property, computed }: types.MemberExpression): unknown {
  const isConstant = typeof owner === 'object' && owner !== null && !computed && types.isIdentifier(property);
  return isConstant ? Reflect.get(owner, property.name) : undefined;
}
