using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Whether what a <see cref="Diagnostic"/> tells stands in the way.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the value is given all the same.</summary>
    Warning,

    /// <summary>Has to be mended: a reader gives no value.</summary>
    Error,
}
