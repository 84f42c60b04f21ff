using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a problem in a document or a framework.</summary>
/// <example>
/// <code>
/// Diagnostic diagnostic = FrameworkJson.Read("""
///     {
///       "formatVersion": 1,
///       "id": "harbour-2026-2030",
///       "name": "Harbour Plan",
///       "goals": [{ "code": 1, "name": "Clean power" }]
///     }
///     """).Diagnostics[0];
/// Console.WriteLine($"{diagnostic.Severity} {diagnostic.Code} at ({diagnostic.Line},{diagnostic.Column})");
/// Console.WriteLine(diagnostic.Path);
/// // Output:
/// // Warning SF1106 at (5,23)
/// // goals[0].code
/// </code>
/// </example>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed partial record Diagnostic
{
    /// <summary>Gets the permanent code of the problem, such as <c>SF1102</c>.</summary>
    /// <remarks>The code is one of <see cref="DiagnosticCodes"/>, or that of a custom rule.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the severity: a warning or an error.</summary>
    /// <remarks>
    /// The same problem can be a warning in one <see cref="Serialization.ReadMode"/> and an error in another.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="DiagnosticSeverity"/>.
    /// </exception>
    public required DiagnosticSeverity Severity { get; init => field = Guard.Defined(value, DiagnosticSeverity.Error); }

    /// <summary>
    /// Gets the effect on the content that has the problem. The default is <see cref="DiagnosticEffect.None"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="DiagnosticEffect"/>.
    /// </exception>
    public DiagnosticEffect Effect { get; init => field = Guard.Defined(value, DiagnosticEffect.Dropped); }

    /// <summary>Gets the message for people: what is wrong, and what was expected or done.</summary>
    /// <remarks>The wording can change in any release.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Message { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Gets the path to the content, or an empty string for the document as a whole. The default is an empty string.
    /// </summary>
    /// <remarks>
    /// <para>In JSON and for frameworks in memory, the path consists of JSON property names and zero-based indexes,
    /// such as <c>goals[3].objectives[1].code</c>.</para>
    /// <para>In StratML, the path is an XPath without prefixes, such as
    /// <c>/StrategicPlan/StrategicPlanCore/Goal[4]/Objective[2]/SequenceIndicator</c>. Indexes are one-based and count
    /// elements of the same name. They are omitted if the element occurs once and cannot be repeated. The path of an
    /// attribute ends with its name, such as <c>/@Type</c>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public string Path { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>Gets the one-based line number in the document, or <see langword="null"/> if unknown.</summary>
    /// <remarks>
    /// The line is unknown for a framework in memory, or if a supplied <see cref="System.Xml.XmlReader"/> does not
    /// provide it.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Line { get; init => field = Guard.InRange(value, 1, int.MaxValue); }

    /// <summary>Gets the one-based column in the line, or <see langword="null"/> if unknown.</summary>
    /// <remarks>
    /// Columns count UTF-16 code units, as editors do. In diagnostics of this library, the column is known whenever the
    /// line is known.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Column { get; init => field = Guard.InRange(value, 1, int.MaxValue); }
}
