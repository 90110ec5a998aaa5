// Loads the modules it is told, and names what they export without a value.
for (const file of process.argv.slice(2)) {
  for (const [name, value] of Object.entries(await import(`./${file}`))) {
    if (value === undefined) console.log(`${file}: ${name}`);
  }
}
