using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of an element whose declared type does not contain its kind.</summary>
internal sealed class StrategyElementCodec : JsonCodec<StrategyElement>
{
    public static readonly StrategyElementCodec Instance = new();

    public override void Write(Utf8JsonWriter writer, StrategyElement value)
    {
        writer.WriteStartObject();
        writer.WriteString("elementKind"u8, EnumCodec<ElementKind>.EncodedNames[(int)value.ElementKind]);
        switch (value)
        {
            case Vision vision: StrategicFrameworkCodec.Vision.WriteProperties(writer, vision); break;
            case Mission mission: StrategicFrameworkCodec.Mission.WriteProperties(writer, mission); break;
            case CoreValue coreValue: CoreValueCodec.Instance.WriteProperties(writer, coreValue); break;
            case Goal goal: GoalCodec.Instance.WriteProperties(writer, goal); break;
            case Objective objective: ObjectiveCodec.Instance.WriteProperties(writer, objective); break;
        }

        writer.WriteEndObject();
    }

    public override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out StrategyElement value)
    {
        value = json.BeginElement() switch
        {
            ElementKind.Vision => json.Record(StrategicFrameworkCodec.Vision),
            ElementKind.Mission => json.Record(StrategicFrameworkCodec.Mission),
            ElementKind.CoreValue => json.Record(CoreValueCodec.Instance),
            ElementKind.Goal => json.Record(GoalCodec.Instance),
            ElementKind.Objective => json.Record(ObjectiveCodec.Instance),
            _ => null,
        };
        return value is not null;
    }
}
