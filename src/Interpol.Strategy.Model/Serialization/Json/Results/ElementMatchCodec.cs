using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ElementMatchCodec : WriteOnlyCodec<ElementMatch>
{
    public static readonly ElementMatchCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(ElementMatch), typeof(Member));

    private enum Member
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
        RecordJsonWriter json = new(writer, Shape);
        json.Record(Member.Earlier, match.Earlier, StrategyElementCodec.Instance);
        json.Record(Member.Later, match.Later, StrategyElementCodec.Instance);
        json.Score(Member.Score, match.Score);
        json.Name<Member, MatchReason>(Member.Reason, match.Reason);
        json.List(Member.TextChanges, match.TextChanges, TextChangeCodec.Instance);
        if (match.Differences != ElementDifferences.None)
        {
            json.Flags(Member.Differences, match.Differences);
        }

        json.End();
    }
}
