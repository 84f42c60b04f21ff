using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

internal sealed class PlainCatalog
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public int FormatVersion { get; set; }

    public List<PlainFramework> Frameworks { get; set; } = [];
}

/// <summary>
/// Represents what developers write without this library: classes with setters and lists for every JSON property,
/// serialized by source-generated code without validation.
/// </summary>
internal sealed class PlainFramework
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public int? FormatVersion { get; set; }

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public string? Period { get; set; }

    public PlainStatement? Vision { get; set; }

    public PlainStatement? Mission { get; set; }

    public List<PlainValue>? Values { get; set; }

    public List<PlainGoal>? Goals { get; set; }

    public PlainAdoption? Adoption { get; set; }

    public string? Source { get; set; }

    public PlainFrameworkType Type { get; set; }

    public List<PlainOrganization>? Organizations { get; set; }

    public string? OtherInformation { get; set; }

    public DateOnly? PublicationDate { get; set; }

    public string? Identifier { get; set; }

    public PlainContact? Submitter { get; set; }

    public string? Language { get; set; }
}

internal sealed class PlainAdoption
{
    public string Body { get; set; } = "";

    public int? Session { get; set; }

    public int? Year { get; set; }

    public int? Month { get; set; }
}
