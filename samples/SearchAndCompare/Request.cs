using System.Globalization;

internal enum Command
{
    Search,
    Compare,
    Related,
}

// What the command line asks for.
internal sealed record Request(Command Command, string[] Words, string[] Files, int Limit, bool IsJson)
{
    public static Request? Parse(string[] arguments, out string? complaint)
    {
        Command command;
        switch (arguments[0])
        {
            case "search": command = Command.Search; break;
            case "compare": command = Command.Compare; break;
            case "related": command = Command.Related; break;
            default: complaint = $"'{arguments[0]}' is no command; there are search, compare and related."; return null;
        }

        List<string> words = [], files = [], target = words;
        int limit = 10;
        bool isJson = false;
        for (int i = 1; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--json": isJson = true; break;
                case "--in" when command != Command.Compare: target = files; break;
                case "--limit" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit > 0: i++; break;
                case "--limit": complaint = "--limit needs a number, 1 or more."; return null;
                case ['-', '-', ..] option: complaint = $"{option} is no option of {arguments[0]}."; return null;
                default: target.Add(arguments[i]); break;
            }
        }

        complaint = command switch
        {
            Command.Search when words.Count == 0 => "search needs words to search for.",
            Command.Compare when words.Count != 2 => $"compare needs two plans, A and B, and got {words.Count}.",
            Command.Related when words.Count != 1 => $"related needs one code or reference, and got {words.Count}.",
            _ when target == files && files.Count == 0 => "--in needs a file or more.",
            _ => null,
        };
        return complaint is null ? new(command, [.. words], [.. files], limit, isJson) : null;
    }
}
