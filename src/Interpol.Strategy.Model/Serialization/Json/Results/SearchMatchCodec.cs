using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class SearchMatchCodec : WriteOnlyCodec<SearchMatch>
{
    public static readonly SearchMatchCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(SearchMatch), typeof(Property));

    private enum Property
    {
        Field,
        Text,
        Ranges,
    }

    public override void Write(Utf8JsonWriter writer, SearchMatch match)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Name<Property, ElementField>(Property.Field, match.Field);
        json.Text(Property.Text, match.Text);
        json.List(Property.Ranges, match.Ranges, TextRangeCodec.Instance);
        json.End();
    }
}
