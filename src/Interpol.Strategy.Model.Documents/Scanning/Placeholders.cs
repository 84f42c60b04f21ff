using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Recognizes text that a template asks its user to replace.</summary>
internal static partial class Placeholders
{
    /// <summary>Determines whether a text consists of a placeholder, such as "[Insert goal]", "TBD" or "…".</summary>
    public static bool IsPlaceholder(string text) => text.Length > 0 && Whole().IsMatch(text);

    /// <summary>Determines whether a text contains a variable of a template, such as "{{ page.title }}".</summary>
    public static bool HasVariable(string text) => Variable().IsMatch(text);

    /// <summary>Determines whether the markup of a text is a question or a request in italics.</summary>
    public static bool IsPrompt(string raw) => Prompt().IsMatch(raw.Trim());

    [GeneratedRegex(
        @"^[-*\s""“]*(?:(?:goal|objective|vision|mission|value|priority|key result|outcome|action|name|title"
            + @"|owner)?\s*#?\d*\s*:?\s*)?(?:\[(?!\s?[xX ]?\])[^\[\]]{1,200}\](?!\()|<[^<>]{2,200}>"
            + @"|\{\{?[^{}]*\}\}?|_{3,}|\.{3,}|…+|x{3,}|TBD|TBC|TBA|n/a|lorem ipsum.*|(?:insert|add|enter|your"
            + @"|describe|write)\s.{0,80}\bhere\b.{0,40})[.""”\s]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\{\{.*\}\}|\{%.*%\}|<%.*%>|\$\{[^}]*\}")]
    private static partial Regex Variable();

    [GeneratedRegex(
        @"^(\*|_)(?![\s*_])[^*_]*(?:\?|…|\.\.\.)\s*\1$|^(\*|_)(?:describe|list|insert|add|write|explain|what"
            + @"|who|how|why|enter|state)\b[^*_]*\2$", RegexOptions.IgnoreCase)]
    private static partial Regex Prompt();
}
