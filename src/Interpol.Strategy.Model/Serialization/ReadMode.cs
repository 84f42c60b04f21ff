using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies which problems of a document are errors.</summary>
/// <remarks>
/// <para>If a document has an error, the reader returns no value. Every mode reports all problems.</para>
/// <para>Notices are warnings in every mode: the document is valid, but content that says nothing about the plan is not
/// kept, such as a comment in StratML. DIAGNOSTICS.md in the repository lists the severity of each code.</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ReadMode
{
    /// <summary>
    /// Dropped content is an error, unless it is known to be harmless or is a single number or date in StratML.
    /// Repaired content is a warning.
    /// </summary>
    Default,

    /// <summary>Every deviation from the format is an error.</summary>
    Strict,

    /// <summary>Dropped and repaired content is a warning. Only problems that prevent a value are errors.</summary>
    Lenient,
}
