using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ReferenceTranslationCodec : WriteOnlyCodec<ReferenceTranslation>
{
    public static readonly ReferenceTranslationCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(ReferenceTranslation), typeof(Member));

    private enum Member { Kind, Reason, LaterReferences }

    public override void Write(Utf8JsonWriter writer, ReferenceTranslation translation)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Name<Member, ElementChangeKind>(Member.Kind, translation.Kind);
        json.Name<Member, MatchReason>(Member.Reason, translation.Reason);
        json.List(
            Member.LaterReferences,
            translation.LaterReferences,
            PrimitiveCodec<ElementReference>.Instance,
            isWrittenEmpty: true);
        json.End();
    }
}
