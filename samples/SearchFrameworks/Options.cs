// The options that both queries have in common.
internal sealed record Options(string[] Files, int Limit, bool IsJson);
