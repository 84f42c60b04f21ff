using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Represents the marks at the beginning of an item: bullet, number and check box.</summary>
internal sealed partial record ItemSyntax
{
    public required string Text { get; init; }

    public required string Family { get; init; }

    public string Number { get; init; } = "";

    public bool IsBullet { get; init; }

    public bool? IsDone { get; init; }

    /// <summary>Gets the additional indent that several bullets of a wiki mean.</summary>
    public int Depth { get; init; }

    /// <summary>Finds the marks, or returns <see langword="null"/> if the line is not an item.</summary>
    public static ItemSyntax? Find(string line)
    {
        Match bullet = Bullet().Match(line);
        string text = bullet.Success ? line[bullet.Length..] : line;
        string marks = bullet.Success ? bullet.Groups[1].Value : "";
        Match task = Task().Match(text);
        text = task.Success ? text[task.Length..] : text;
        bool isTask = task.Success && (bullet.Success || task.Length < line.Length);
        text = BoldNumber().Replace(text, match => WithMark(match.Groups[2].Value.TrimEnd('.', ':', ')')));
        Numbering? numbering = Numbering.Find(TrimBold(text, out string bold));
        if (!bullet.Success && !isTask && (numbering is null || (bold.Length > 0 && numbering.Value.Family == "1:")))
        {
            return LoneNumber().IsMatch(line)
                ? new() { Text = "", Family = "1.", Number = line.TrimEnd('.', ')'), IsBullet = true }
                : null;
        }

        if (numbering is { } found)
        {
            string rest = TrimBold(text, out _)[found.Length..];

            // "**4.2** text" and "**4.2 text**" both leave the number out of the text.
            text = rest.StartsWith(bold, StringComparison.Ordinal) ? rest[bold.Length..].TrimStart() : bold + rest;
        }

        return new()
        {
            Text = text,
            Family = (marks.Length > 0 ? marks[..1] : "") + numbering?.Family,
            Number = numbering?.Number ?? "",
            IsBullet = bullet.Success || isTask,
            IsDone = task.Success ? task.Groups[1].Value is not (" " or "") : null,
            Depth = marks.Length > 1 ? (marks.Length - 1) * 2 : 0,
        };
    }

    private static string WithMark(string number) => number.Contains('.', StringComparison.Ordinal) ? number + " "
        : number + ". ";

    private static string TrimBold(string text, out string bold)
    {
        bold = text.StartsWith("**", StringComparison.Ordinal) ? "**"
            : text.StartsWith("__", StringComparison.Ordinal) ? "__" : "";
        return text[bold.Length..];
    }

    [GeneratedRegex(
        @"^((?:[-+•·–—▪◦‣○●∙■□➢►*](?=\s|$))|[-+•·▪◦‣○●∙■□➢►](?=[\p{L}\[""“*(]|\d+(?:\.\d+)+\s)|\*{2,6}(?=\s))\s*")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(\*\*|__)(\d{1,3}(?:\.(?:\d{1,3}|[a-z]))*[.:)]?)\s*\1\s*[:–—-]?\s*(?=\S)")]
    private static partial Regex BoldNumber();

    [GeneratedRegex(@"^\[([ xX✓✔]?)\]\s+")]
    private static partial Regex Task();

    [GeneratedRegex(@"^\d{1,2}[.)]?$")]
    private static partial Regex LoneNumber();
}
