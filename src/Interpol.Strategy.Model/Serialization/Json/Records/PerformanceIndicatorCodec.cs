using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class PerformanceIndicatorCodec : RecordCodec<PerformanceIndicator>
{
    public static readonly PerformanceIndicatorCodec Instance = new();

    private static readonly JsonProperties Properties = new(
        nameof(PerformanceIndicator),
        typeof(Property),
        [nameof(Property.MeasurementDimension), nameof(Property.UnitOfMeasurement)]);

    private enum Property
    {
        Code,
        MeasurementDimension,
        UnitOfMeasurement,
        Identifier,
        Relationships,
        MeasurementInstances,
        OtherInformation,
        ValueChainStage,
        Type,
        Name,
        Direction,
        Baseline,
        Accumulation,
        Weight,
        Tolerance,
    }

    public override void Write(Utf8JsonWriter writer, PerformanceIndicator indicator)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.Code, indicator.Code);
        json.Text(Property.MeasurementDimension, indicator.MeasurementDimension);
        json.Text(Property.UnitOfMeasurement, indicator.UnitOfMeasurement);
        json.Text(Property.Identifier, indicator.Identifier);
        json.List(Property.Relationships, indicator.Relationships, RelationshipCodec.Instance);
        json.List(Property.MeasurementInstances, indicator.MeasurementInstances, MeasurementInstanceCodec.Instance);
        json.Text(Property.OtherInformation, indicator.OtherInformation);
        json.Name(Property.ValueChainStage, indicator.ValueChainStage);
        json.Name(Property.Type, indicator.Type);
        json.Text(Property.Name, indicator.Name);
        json.Name(Property.Direction, indicator.Direction);
        json.Record(Property.Baseline, indicator.Baseline, MeasuredResultCodec.Instance);
        json.Name(Property.Accumulation, indicator.Accumulation);
        json.Number(Property.Weight, indicator.Weight);
        json.Number(Property.Tolerance, indicator.Tolerance);
        json.End();
    }

    protected override PerformanceIndicator? Read(ref DocumentJsonReader json)
    {
        ElementCode? code = null;
        string measurementDimension = "";
        string unitOfMeasurement = "";
        string? identifier = null;
        EquatableList<Relationship> relationships = default;
        EquatableList<MeasurementInstance> measurementInstances = default;
        string? otherInformation = null;
        ValueChainStage? valueChainStage = null;
        PerformanceIndicatorType? type = null;
        string? name = null;
        IndicatorDirection? direction = null;
        MeasuredResult? baseline = null;
        Accumulation? accumulation = null;
        decimal? weight = null;
        decimal? tolerance = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Code: code = json.Primitive<ElementCode>(); break;
                case Property.MeasurementDimension: measurementDimension = json.Text() ?? ""; break;
                case Property.UnitOfMeasurement: unitOfMeasurement = json.Text() ?? ""; break;
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Relationships: relationships = json.List(RelationshipCodec.Instance); break;
                case Property.MeasurementInstances:
                    measurementInstances = json.List(MeasurementInstanceCodec.Instance);
                    break;
                case Property.OtherInformation: otherInformation = json.Text(); break;
                case Property.ValueChainStage: valueChainStage = json.Name<ValueChainStage>(); break;
                case Property.Type: type = json.Name<PerformanceIndicatorType>(); break;
                case Property.Name: name = json.Text(); break;
                case Property.Direction: direction = json.Name<IndicatorDirection>(); break;
                case Property.Baseline: baseline = json.Record(MeasuredResultCodec.Instance); break;
                case Property.Accumulation: accumulation = json.Name<Accumulation>(); break;
                case Property.Weight: weight = json.NumberNotNegative(); break;
                case Property.Tolerance: tolerance = json.NumberNotNegative(); break;
            }
        }

        return new()
        {
            Code = code,
            MeasurementDimension = measurementDimension,
            UnitOfMeasurement = unitOfMeasurement,
            Identifier = identifier,
            Relationships = relationships,
            MeasurementInstances = measurementInstances,
            OtherInformation = otherInformation,
            ValueChainStage = valueChainStage,
            Type = type,
            Name = name,
            Direction = direction,
            Baseline = baseline,
            Accumulation = accumulation,
            Weight = weight,
            Tolerance = tolerance,
        };
    }
}
