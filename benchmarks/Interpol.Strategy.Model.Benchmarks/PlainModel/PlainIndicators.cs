namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

internal sealed class PlainIndicator
{
    public string? Code { get; set; }

    public string MeasurementDimension { get; set; } = "";

    public string UnitOfMeasurement { get; set; } = "";

    public string? Identifier { get; set; }

    public List<PlainRelationship>? Relationships { get; set; }

    public List<PlainMeasurement>? MeasurementInstances { get; set; }

    public string? OtherInformation { get; set; }

    public PlainValueChainStage? ValueChainStage { get; set; }

    public PlainIndicatorType? Type { get; set; }
}

internal sealed class PlainRelationship
{
    public string? Identifier { get; set; }

    public List<string>? ReferentIdentifiers { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public PlainRelationshipType? Type { get; set; }
}

internal sealed class PlainMeasurement
{
    public PlainPlace? Place { get; set; }

    public List<PlainResult>? TargetResults { get; set; }

    public List<PlainResult>? ActualResults { get; set; }
}

internal sealed class PlainPlace
{
    public string Name { get; set; } = "";

    public string? Identifier { get; set; }
}

internal sealed class PlainResult
{
    public DateOnly? StartDate { get; set; }

    public DateOnly? EndDate { get; set; }

    public decimal? NumberOfUnits { get; set; }

    public PlainDescriptor? Descriptor { get; set; }

    public string? Description { get; set; }
}

internal sealed class PlainDescriptor
{
    public string? Name { get; set; }

    public string? Value { get; set; }
}
