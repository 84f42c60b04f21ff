using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies how the results of an indicator relate to each other over time.</summary>
/// <remarks>Source: the guidance of IATI on results.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum Accumulation
{
    /// <summary>Each result is the state on its date. The latest one counts.</summary>
    Snapshot,

    /// <summary>Each result is the running total. The latest one counts.</summary>
    Cumulative,

    /// <summary>Each result is the amount of its period. The results of the periods add up.</summary>
    PerPeriod,
}
