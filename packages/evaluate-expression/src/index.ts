export {
  EvaluateExpression,
  type EvaluateExpressionJsonataProps,
  type EvaluateExpressionJsonPathProps,
  type EvaluateExpressionProps,
} from './evaluate-expression';
