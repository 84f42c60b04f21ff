// Uses the whole library once and checks every result. Published trimmed and with Native AOT, it shows that both keep
// what the library needs.
// Exit codes: 0 = all results are right, 1 = a result is wrong.
using Interpol.Strategy.Model.TrimmedProgram;

var checks = new Checks();
CanonicalFrameworks.Check(checks);
Json.Check(checks);
await JsonStreams.CheckAsync(checks);
StratML.Check(checks);
await StratML.CheckStreamsAsync(checks);
Skos.Check(checks);
UserModel.Check(checks);
Results.Check(checks);
Queries.Check(checks);
Rows.Check(checks);
Validation.Check(checks);
SearchAndComparison.Check(checks);
Console.WriteLine(checks);
return checks.Wrong == 0 ? 0 : 1;
