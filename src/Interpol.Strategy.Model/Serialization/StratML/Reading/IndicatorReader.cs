namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds the indicators of a plan.</summary>
internal sealed class IndicatorReader(ElementCursor cursor, ValueReader values)
{
    private readonly Gathering<Relationship> _relationships = new();
    private readonly Gathering<string> _referents = new();
    private readonly Gathering<MeasurementInstance> _instances = new();
    private readonly Gathering<MeasuredResult> _targets = new();
    private readonly Gathering<MeasuredResult> _actuals = new();

    public PerformanceIndicator Indicator()
    {
        ElementCode? code = null;
        string dimension = "", unit = "";
        string? identifier = null, other = null;
        int relationships = _relationships.Start, instances = _instances.Start;
        cursor.Enter(Shapes.Indicator, out int stage, out int type);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.SequenceIndicator:
                    code = values.Code();
                    break;
                case Slot.MeasurementDimension:
                    dimension = cursor.Text();
                    break;
                case Slot.UnitOfMeasurement:
                    unit = cursor.Text();
                    break;
                case Slot.Identifier:
                    identifier = values.Identifier();
                    break;
                case Slot.Relationship:
                    _relationships.Add(Relationship());
                    break;
                case Slot.Instance:
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
            Relationships = _relationships.From(relationships),
            MeasurementInstances = _instances.From(instances),
            OtherInformation = other,
            ValueChainStage = stage < 0 ? null : (ValueChainStage)stage,
            Type = type < 0 ? null : (PerformanceIndicatorType)type,
        };
    }

    private Relationship Relationship()
    {
        string? identifier = null, name = null, description = null;
        int referents = _referents.Start;
        cursor.Enter(Shapes.Relationship, out int type, out _);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Identifier:
                    identifier = values.Identifier();
                    break;
                case Slot.ReferentIdentifier:
                    _referents.Add(cursor.Text());
                    break;
                case Slot.Name:
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
            ReferentIdentifiers = _referents.From(referents),
            Name = name,
            Description = description,
            Type = type < 0 ? null : (RelationshipType)type,
        };
    }

    private MeasurementInstance Instance()
    {
        Place? place = null;
        int targets = _targets.Start, actuals = _actuals.Start;
        cursor.Enter(Shapes.Instance);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Place:
                    place = Place();
                    break;
                case Slot.TargetResult:
                    _targets.Add(Result());
                    break;
                default:
                    _actuals.Add(Result());
                    break;
            }
        }

        return new() { Place = place, TargetResults = _targets.From(targets), ActualResults = _actuals.From(actuals) };
    }

    private Place Place()
    {
        string name = "";
        string? identifier = null;
        cursor.Enter(Shapes.Place);
        while (cursor.Next(out Slot slot))
        {
            if (slot == Slot.Name)
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
        cursor.Enter(Shapes.Result);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.StartDate:
                    start = values.Day();
                    break;
                case Slot.EndDate:
                    end = values.Day();
                    break;
                case Slot.NumberOfUnits:
                    units = values.Number();
                    break;
                case Slot.Descriptor:
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
        cursor.Enter(Shapes.Descriptor);
        while (cursor.Next(out Slot slot))
        {
            if (slot == Slot.DescriptorName)
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
