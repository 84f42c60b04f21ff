using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ElementChangeCodec : WriteOnlyCodec<ElementChange>
{
    public static readonly ElementChangeCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(ElementChange), typeof(Property));

    private enum Property
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
        RecordJsonWriter json = new(writer, Properties);
        json.Name<Property, ElementChangeKind>(Property.Kind, change.Kind);
        json.Flag(Property.IsMoved, change.IsMoved);
        json.Flag(Property.IsRenumbered, change.IsRenumbered);
        json.List(Property.EarlierElements, change.EarlierElements, StrategyElementCodec.Instance);
        json.List(Property.LaterElements, change.LaterElements, StrategyElementCodec.Instance);
        json.List(Property.Matches, change.Matches, ElementMatchCodec.Instance);
        json.End();
    }
}
