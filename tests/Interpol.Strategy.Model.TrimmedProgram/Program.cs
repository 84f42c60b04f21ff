// Does with the library what its users do, each thing once, and says of each whether it came out right. Published trimmed and with
// Native AOT, it shows that neither takes away what the library needs. Ends with 1 when something is wrong.
using Interpol.Strategy.Model.TrimmedProgram;

var checks = new Checks();
CanonicalFrameworks.Check(checks);
Json.Check(checks);
await JsonStreams.CheckAsync(checks);
StratML.Check(checks);
await StratML.CheckStreamsAsync(checks);
UserModel.Check(checks);
Queries.Check(checks);
Validation.Check(checks);
SearchAndComparison.Check(checks);
Console.WriteLine(checks);
return checks.Wrong == 0 ? 0 : 1;
