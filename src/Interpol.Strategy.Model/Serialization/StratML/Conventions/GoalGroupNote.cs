namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Writes the group of a goal as the value of a note, such as <c>A: Finance</c>, or <c>Finance</c> without a code.
/// </summary>
/// <remarks>A colon in a code, or in a name without a code, is written as <c>\:</c>.</remarks>
internal static class GoalGroupNote
{
    private const char Mark = ':';

    public static string Format(GoalGroup group) => ExtensionNotes.Format(
        ExtensionNotes.GoalGroup,
        group.Code is { } code
            ? $"{ExtensionNotes.Escape(code.ToString(), Mark)}{Mark} {ExtensionNotes.Escape(group.Name)}"
            : ExtensionNotes.Escape(group.Name, Mark));

    /// <summary>Returns the group, or <see langword="null"/> if <see cref="Format"/> does not write it so.</summary>
    public static GoalGroup? Parse(string value)
    {
        int end = FindMark(value);
        if (end < 0)
        {
            return ExtensionNotes.Unescape(value, Mark) is { } name ? new() { Name = name } : null;
        }

        return value.AsSpan(end + 1).StartsWith(" ")
            && ElementCode.TryParse(ExtensionNotes.Unescape(value[..end], Mark), out ElementCode code)
            && ExtensionNotes.Unescape(value[(end + 2)..]) is { } rest
            ? new() { Code = code, Name = rest }
            : null;
    }

    /// <summary>Returns the index of the first mark that is not escaped, or -1.</summary>
    private static int FindMark(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == Mark)
            {
                return i;
            }

            i += value[i] == '\\' ? 1 : 0;
        }

        return -1;
    }
}
