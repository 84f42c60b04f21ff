using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the effect on the content that a <see cref="Diagnostic"/> is about.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum DiagnosticEffect
{
    /// <summary>The content is in the value as written, or there is no content.</summary>
    None,

    /// <summary>The content is in the value as intended, not as written.</summary>
    Repaired,

    /// <summary>The content is not in the value.</summary>
    Dropped,
}
