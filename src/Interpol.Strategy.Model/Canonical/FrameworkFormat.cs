using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the format of a framework document.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum FrameworkFormat
{
    /// <summary>JSON, as <see cref="Serialization.FrameworkJson"/> writes it.</summary>
    Json,

    /// <summary>StratML Part 2, as <see cref="Serialization.FrameworkStratML"/> writes it.</summary>
    StratML,

    /// <summary>SKOS in JSON-LD, as <see cref="Serialization.FrameworkSkos"/> writes it.</summary>
    JsonLd,

    /// <summary>SKOS in Turtle, as <see cref="Serialization.FrameworkSkos"/> writes it.</summary>
    Turtle,
}
