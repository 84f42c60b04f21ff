using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the severity of a <see cref="Diagnostic"/>.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum DiagnosticSeverity
{
    /// <summary>A warning. The reader returns a value anyway.</summary>
    Warning,

    /// <summary>An error. The reader returns no value.</summary>
    Error,
}
