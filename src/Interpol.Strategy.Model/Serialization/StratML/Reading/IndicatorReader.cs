namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds the indicators of a plan.</summary>
internal sealed class IndicatorReader(ElementCursor cursor, ValueReader values)
{
    private readonly NestedListBuilder<Relationship> _relationships = new();
    private readonly NestedListBuilder<string> _referents = new();
    private readonly NestedListBuilder<MeasurementInstance> _instances = new();
    private readonly NestedListBuilder<MeasuredResult> _targets = new();
    private readonly NestedListBuilder<MeasuredResult> _actuals = new();

    public PerformanceIndicator Indicator()
    {
        ElementCode? code = null;
        string dimension = "", unit = "";
        string? identifier = null, other = null;
        int relationships = _relationships.Begin, instances = _instances.Begin;
        cursor.Enter(StratMLSchema.Indicator, out int stage, out int type);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.SequenceIndicator:
                    code = values.Code();
                    break;
                case ElementRole.MeasurementDimension:
                    dimension = cursor.Text();
                    break;
                case ElementRole.UnitOfMeasurement:
                    unit = cursor.Text();
                    break;
                case ElementRole.Identifier:
                    identifier = values.Identifier();
                    break;
                case ElementRole.Relationship:
                    _relationships.Add(Relationship());
                    break;
                case ElementRole.Instance:
                    _instances.Add(Instance());
                    break;
                default:
                    other = cursor.Text();
                    break;
            }
        }

        return new()
        {
            Code = code,
            MeasurementDimension = dimension,
            UnitOfMeasurement = unit,
            Identifier = identifier,
            Relationships = _relationships.End(relationships),
            MeasurementInstances = _instances.End(instances),
            OtherInformation = other,
            ValueChainStage = stage < 0 ? null : (ValueChainStage)stage,
            Type = type < 0 ? null : (PerformanceIndicatorType)type,
        };
    }

    private Relationship Relationship()
    {
        string? identifier = null, name = null, description = null;
        int referents = _referents.Begin;
        cursor.Enter(StratMLSchema.Relationship, out int type, out _);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Identifier:
                    identifier = values.Identifier();
                    break;
                case ElementRole.ReferentIdentifier:
                    _referents.Add(cursor.Text());
                    break;
                case ElementRole.Name:
                    name = cursor.Text();
                    break;
                default:
                    description = cursor.Text();
                    break;
            }
        }

        return new()
        {
            Identifier = identifier,
            ReferentIdentifiers = _referents.End(referents),
            Name = name,
            Description = description,
            Type = type < 0 ? null : (RelationshipType)type,
        };
    }

    private MeasurementInstance Instance()
    {
        Place? position = null;
        int targets = _targets.Begin, actuals = _actuals.Begin;
        cursor.Enter(StratMLSchema.Instance);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Place:
                    position = Place();
                    break;
                case ElementRole.TargetResult:
                    _targets.Add(Result());
                    break;
                default:
                    _actuals.Add(Result());
                    break;
            }
        }

        return new() { Place = position, TargetResults = _targets.End(targets), ActualResults = _actuals.End(actuals) };
    }

    private Place Place()
    {
        string name = "";
        string? identifier = null;
        cursor.Enter(StratMLSchema.Place);
        while (cursor.Next(out ElementRole role))
        {
            if (role == ElementRole.Name)
            {
                name = cursor.Text();
            }
            else
            {
                identifier = cursor.Text();
            }
        }

        return new() { Name = name, Identifier = identifier };
    }

    private MeasuredResult Result()
    {
        DateOnly? start = null, end = null;
        decimal? units = null;
        ResultDescriptor? descriptor = null;
        string? description = null;
        cursor.Enter(StratMLSchema.Result);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.StartDate:
                    start = values.Day();
                    break;
                case ElementRole.EndDate:
                    end = values.Day();
                    break;
                case ElementRole.NumberOfUnits:
                    units = values.Number();
                    break;
                case ElementRole.Descriptor:
                    descriptor = Descriptor();
                    break;
                default:
                    description = cursor.Text();
                    break;
            }
        }

        return new() { StartDate = start, EndDate = end, NumberOfUnits = units, Descriptor = descriptor, Description = description };
    }

    private ResultDescriptor Descriptor()
    {
        string? name = null, value = null;
        cursor.Enter(StratMLSchema.Descriptor);
        while (cursor.Next(out ElementRole role))
        {
            if (role == ElementRole.DescriptorName)
            {
                name = cursor.Text();
            }
            else
            {
                value = cursor.Text();
            }
        }

        return new() { Name = name, Value = value };
    }
}
