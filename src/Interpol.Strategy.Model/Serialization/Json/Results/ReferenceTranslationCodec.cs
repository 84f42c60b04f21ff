using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ReferenceTranslationCodec : WriteOnlyCodec<ReferenceTranslation>
{
    public static readonly ReferenceTranslationCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(ReferenceTranslation), typeof(Property));

    private enum Property { Kind, Reason, LaterReferences }

    public override void Write(Utf8JsonWriter writer, ReferenceTranslation translation)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Name<Property, ElementChangeKind>(Property.Kind, translation.Kind);
        json.Name<Property, MatchReason>(Property.Reason, translation.Reason);
        json.List(
            Property.LaterReferences,
            translation.LaterReferences,
            PrimitiveCodec<ElementReference>.Instance,
            isWrittenEmpty: true);
        json.End();
    }
}
