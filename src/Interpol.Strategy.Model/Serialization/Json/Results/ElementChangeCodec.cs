using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ElementChangeCodec : WriteOnlyCodec<ElementChange>
{
    public static readonly ElementChangeCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(ElementChange), typeof(Member));

    private enum Member
    {
        Kind,
        IsMoved,
        IsRenumbered,
        EarlierElements,
        LaterElements,
        Matches,
    }

    public override void Write(Utf8JsonWriter writer, ElementChange change)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Name<Member, ElementChangeKind>(Member.Kind, change.Kind);
        json.Flag(Member.IsMoved, change.IsMoved);
        json.Flag(Member.IsRenumbered, change.IsRenumbered);
        json.List(Member.EarlierElements, change.EarlierElements, StrategyElementCodec.Instance);
        json.List(Member.LaterElements, change.LaterElements, StrategyElementCodec.Instance);
        json.List(Member.Matches, change.Matches, ElementMatchCodec.Instance);
        json.End();
    }
}
