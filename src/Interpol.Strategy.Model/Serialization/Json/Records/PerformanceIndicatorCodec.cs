using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class PerformanceIndicatorCodec : RecordCodec<PerformanceIndicator>
{
    public static readonly PerformanceIndicatorCodec Instance = new();

    private static readonly JsonProperties Shape = new(
        nameof(PerformanceIndicator),
        typeof(Member),
        [nameof(Member.MeasurementDimension), nameof(Member.UnitOfMeasurement)]);

    private enum Member
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
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.Code, indicator.Code);
        json.Text(Member.MeasurementDimension, indicator.MeasurementDimension);
        json.Text(Member.UnitOfMeasurement, indicator.UnitOfMeasurement);
        json.Text(Member.Identifier, indicator.Identifier);
        json.List(Member.Relationships, indicator.Relationships, RelationshipCodec.Instance);
        json.List(Member.MeasurementInstances, indicator.MeasurementInstances, MeasurementInstanceCodec.Instance);
        json.Text(Member.OtherInformation, indicator.OtherInformation);
        json.Name(Member.ValueChainStage, indicator.ValueChainStage);
        json.Name(Member.Type, indicator.Type);
        json.Text(Member.Name, indicator.Name);
        json.Name(Member.Direction, indicator.Direction);
        json.Record(Member.Baseline, indicator.Baseline, MeasuredResultCodec.Instance);
        json.Name(Member.Accumulation, indicator.Accumulation);
        json.Number(Member.Weight, indicator.Weight);
        json.Number(Member.Tolerance, indicator.Tolerance);
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
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Code: code = json.Primitive<ElementCode>(); break;
                case Member.MeasurementDimension: measurementDimension = json.Text() ?? ""; break;
                case Member.UnitOfMeasurement: unitOfMeasurement = json.Text() ?? ""; break;
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Relationships: relationships = json.List(RelationshipCodec.Instance); break;
                case Member.MeasurementInstances:
                    measurementInstances = json.List(MeasurementInstanceCodec.Instance);
                    break;
                case Member.OtherInformation: otherInformation = json.Text(); break;
                case Member.ValueChainStage: valueChainStage = json.Name<ValueChainStage>(); break;
                case Member.Type: type = json.Name<PerformanceIndicatorType>(); break;
                case Member.Name: name = json.Text(); break;
                case Member.Direction: direction = json.Name<IndicatorDirection>(); break;
                case Member.Baseline: baseline = json.Record(MeasuredResultCodec.Instance); break;
                case Member.Accumulation: accumulation = json.Name<Accumulation>(); break;
                case Member.Weight: weight = json.NumberNotNegative(); break;
                case Member.Tolerance: tolerance = json.NumberNotNegative(); break;
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
