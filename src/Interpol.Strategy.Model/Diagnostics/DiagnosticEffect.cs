using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What became of the part of the document that a <see cref="Diagnostic"/> speaks of.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum DiagnosticEffect
{
    /// <summary>Nothing: it is in the value as it was written, or it is something that is not there.</summary>
    None,

    /// <summary>It was written in a way that is not right, and is in the value as it was meant.</summary>
    Repaired,

    /// <summary>It is not in the value.</summary>
    Dropped,
}
