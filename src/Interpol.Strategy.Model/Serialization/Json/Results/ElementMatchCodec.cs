using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ElementMatchCodec : WriteOnlyCodec<ElementMatch>
{
    public static readonly ElementMatchCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(ElementMatch), typeof(Property));

    private enum Property
    {
        Earlier,
        Later,
        Score,
        Reason,
        TextChanges,
        Differences,
    }

    public override void Write(Utf8JsonWriter writer, ElementMatch match)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Record(Property.Earlier, match.Earlier, StrategyElementCodec.Instance);
        json.Record(Property.Later, match.Later, StrategyElementCodec.Instance);
        json.Score(Property.Score, match.Score);
        json.Name<Property, MatchReason>(Property.Reason, match.Reason);
        json.List(Property.TextChanges, match.TextChanges, TextChangeCodec.Instance);
        if (match.Differences != ElementDifferences.None)
        {
            json.Flags(Property.Differences, match.Differences);
        }

        json.End();
    }
}
