using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchMatchCodec : WriteOnlyCodec<SearchMatch>
{
    public static readonly SearchMatchCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(SearchMatch), typeof(Member));

    private enum Member
    {
        Field,
        Text,
        Ranges,
    }

    public override void Write(Utf8JsonWriter writer, SearchMatch match)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Name<Member, ElementField>(Member.Field, match.Field);
        json.Text(Member.Text, match.Text);
        json.List(Member.Ranges, match.Ranges, TextRangeCodec.Instance);
        json.End();
    }
}
