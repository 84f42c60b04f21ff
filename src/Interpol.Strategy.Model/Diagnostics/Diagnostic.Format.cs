using System.Globalization;

namespace Interpol.Strategy.Model;

/// <content>The diagnostic as a line of a compiler.</content>
public sealed partial record Diagnostic
{
    /// <summary>Returns the diagnostic on one line, such as <c>(12,5): error SF1102: … [goals[3].code]</c>.</summary>
    /// <remarks>An unknown position and an empty path are omitted.</remarks>
    /// <returns>The diagnostic as a string.</returns>
    public override string ToString() => ToString("");

    /// <summary>Returns the diagnostic on one line, with the name of the document.</summary>
    /// <remarks>
    /// The format is that of compilers, such as <c>plan.json(12,5): error SF1102: … [goals[3].code]</c>. Editors and
    /// build logs recognize it. Characters of the name and the path that start a line, control a terminal or change the
    /// direction of text are escaped, such as <c>\u000a</c>.
    /// </remarks>
    /// <param name="fileName">The file name of the document.</param>
    /// <returns>The diagnostic as a string.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public string ToString(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        string position = (Line, Column) switch
        {
            ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"({line},{column})"),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"({line})"),
            _ => "",
        };
        string origin = fileName + position;
        string severity = Severity == DiagnosticSeverity.Error ? "error" : "warning";
        string path = Path.Length > 0 ? $" [{Path}]" : "";
        string prefix = origin.Length > 0 ? $"{origin}: " : "";
        return SingleLine.EscapeControls(
            $"{prefix}{severity} {Code}: {SingleLine.CollapseWhiteSpace(Message)}{path}");
    }
}
