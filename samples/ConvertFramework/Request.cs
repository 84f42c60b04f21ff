using Interpol.Strategy.Model.Serialization;

// What the command line asks for.
internal sealed record Request(string Input, string Output, bool IsStratML, StratMLVersion Version)
{
    public string Ending => IsStratML ? ".xml" : ".json";

    public static Request? Parse(string[] arguments, out string? complaint)
    {
        var names = new List<string>();
        string? format = null;
        string part = "2";
        complaint = null;
        for (int i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--format" when i + 1 < arguments.Length: format = arguments[++i]; break;
                case "--part" when i + 1 < arguments.Length: part = arguments[++i]; break;
                case ['-', ..] option: complaint = $"{option} is no option, or its value is missing."; return null;
                default: names.Add(arguments[i]); break;
            }
        }

        if (names is not [string input, string output])
        {
            complaint = $"One INPUT and one OUTPUT are needed; {names.Count} names were given.";
            return null;
        }

        bool isFolder = Directory.Exists(input);
        format ??= isFolder ? null : Path.GetExtension(output).ToUpperInvariant() switch { ".JSON" => "json", ".XML" => "stratml", _ => null };
        complaint = format is null && isFolder ? "For a folder, --format tells whether json or stratml is wanted."
            : format is not ("json" or "stratml") ? $"The format is json or stratml; {(format is null ? $"the ending of {output} is that of neither" : $"{format} is neither")}."
            : part is not ("1" or "2") ? $"The part is 1 or 2, not {part}."
            : null;
        return complaint is null ? new(input, output, format == "stratml", part == "1" ? StratMLVersion.Part1 : StratMLVersion.Part2) : null;
    }
}
