using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>One thing that is wrong or odd in a document or a framework: what, where, how bad, and what was done about it.</summary>
public sealed record Diagnostic
{
    /// <summary>The permanent code of the kind of problem, such as <c>SF1102</c>: one of <see cref="DiagnosticCodes"/>, or one of your own from a rule of your own.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Code
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>Whether it stands in the way. The same problem can be a warning in one <see cref="Serialization.ReadMode"/> and an error in another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="DiagnosticSeverity"/>.</exception>
    public required DiagnosticSeverity Severity
    {
        get;
        init => field = Guard.Defined(value, DiagnosticSeverity.Error);
    }

    /// <summary>What became of the part of the document that it speaks of; <see cref="DiagnosticEffect.None"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="DiagnosticEffect"/>.</exception>
    public DiagnosticEffect Effect
    {
        get;
        init => field = Guard.Defined(value, DiagnosticEffect.Dropped);
    }

    /// <summary>What is wrong and what would be right, in one line of English for a person; its wording may change in any release.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Message
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>The way to the place through the document's members, positions counted from 0: <c>goals[3].objectives[1].code</c>. Empty for the document as a whole.</summary>
    /// <remarks>
    /// In StratML it is the way through the document's elements, as XPath writes it: <c>/StrategicPlan/StrategicPlanCore/Goal[4]/Objective[2]/SequenceIndicator</c>,
    /// prefixes left out, positions counted from 1 among elements of one name, and told of those that may repeat or do; an attribute is <c>/@Type</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Path
    {
        get;
        init => field = Guard.NotNull(value);
    } = "";

    /// <summary>The line of the document, counted from 1; <see langword="null"/> when there is no document, as for a framework that was made in code, or an <see cref="System.Xml.XmlReader"/> of yours does not tell it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int? Line
    {
        get;
        init => field = Guard.InRange(value, 1, int.MaxValue);
    }

    /// <summary>The place in the line, counted from 1 in UTF-16 units, as editors count; <see langword="null"/> when it is not known; in what this library gives, exactly when <see cref="Line"/> is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int? Column
    {
        get;
        init => field = Guard.InRange(value, 1, int.MaxValue);
    }

    /// <summary>The diagnostic on one line: <c>(12,5): error SF1102: … [goals[3].code]</c>. What it does not know, a position or a path, is left out.</summary>
    public override string ToString() => ToString("");

    /// <summary>The diagnostic on one line, in the form in which compilers write, so that editors and build logs make a link of it: <c>plan.json(12,5): error SF1102: … [goals[3].code]</c>.</summary>
    /// <param name="fileName">The document's file name, or what else to call it.</param>
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
        return $"{(origin.Length > 0 ? origin + ": " : "")}{severity} {Code}: {SingleLine.CollapseWhiteSpace(Message)}{path}";
    }
}
