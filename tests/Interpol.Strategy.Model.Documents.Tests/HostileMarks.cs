namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Provides texts of any length that repeat a mark or a line, which is expensive for some parsers.</summary>
internal static class HostileMarks
{
    /// <summary>Gets the parts to repeat, and what follows them.</summary>
    public static IReadOnlyList<(string Part, string End)> All { get; } =
    [
        ("*", " a"), ("- ", "a"), ("> ", "a"), ("[", ""), ("#", " a"), ("**a", ""), ("`", ""), ("<!--", ""),
        ("|", ""), ("1.", ""), ("<", ""), ("![", ""), ("{{", ""), ("_a", ""), ("\\", ""), ("&#", ""), (":a", ""),
        ("~~", ""), ("Goal ", ""), ("I", ""), ("a|", ""), ("Goal 1: ", ""), ("# Goals\n", ""), ("- a\n", ""),
        ("Goal 1: a\n", ""), ("a\n", ""), ("# 2026\n", ""), ("1. a\n\n", ""), ("**a**\n\n", ""), ("| a | b |\n", ""),
        ("## Glossary\n", ""), ("Objective: a\n", ""), ("```\n", ""), ("## Theme 1: a\n", ""), ("<!-- a\n", ""),
        ("[a](", ""), ("![a](", ""), ("[a][", ""), ("<?", ""), ("<![CDATA[", ""), ("*a*", ""),
        ("- [ ] a\n", ""), ("a:\n- b\n\n", ""), ("---\n", ""),
    ];

    public static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
