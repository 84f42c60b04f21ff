// The options that both queries have in common.
internal sealed record Options(string[] Files, InputOptions InputOptions, int Limit, bool IsJson);
