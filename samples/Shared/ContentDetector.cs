using System.Text.Json;

// Detects the format of a document by its content. The name of the file matters only if the content is unreadable.
internal static class ContentDetector
{
    private static readonly JsonReaderOptions AnyJson = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // White space, the zeros of UTF-16, and the bytes of byte order marks.
    private static ReadOnlySpan<byte> Ignored => [0x20, 0x09, 0x0D, 0x0A, 0x00, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    public static ContentFormat Detect(ReadOnlySpan<byte> document, string file)
    {
        // Documents for people can begin with any character.
        if (GetFormatOfName(file) is ContentFormat.Markdown or ContentFormat.Word or ContentFormat.Table)
        {
            return GetFormatOfName(file)!.Value;
        }

        int start = document.IndexOfAnyExcept(Ignored);
        return start < 0 ? GetFormatOfName(file) ?? ContentFormat.Json
            : document[start] == '<' ? ContentFormat.StratML
            : document[start] is (byte)'{' or (byte)'[' ? DetectJson(document, file)
            : GetFormatOfName(file)
                ?? throw new InvalidDataException("The content is neither JSON nor StratML. Use --from if it is.");
    }

    public static ContentFormat DetectJson(ReadOnlySpan<byte> document, string file)
    {
        bool isCatalog = false;
        bool isReport = false;
        try
        {
            int start = document.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
            var json = new Utf8JsonReader(document[start..], AnyJson);
            bool isObject = json.Read() && json.TokenType == JsonTokenType.StartObject;
            while (isObject && json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                isCatalog |= json.ValueTextEquals("frameworks"u8);
                isReport |= json.ValueTextEquals("asOf"u8);
                json.Skip();
            }

            // Ends an array.
            json.Skip();
            return json.Read() ? ContentFormat.JsonLines
                : isCatalog ? ContentFormat.JsonCatalog
                : isReport ? ContentFormat.ProgressReport
                : ContentFormat.Json;
        }
        catch (JsonException)
        {
            return isCatalog ? ContentFormat.JsonCatalog
                : GetFormatOfName(file) == ContentFormat.JsonLines ? ContentFormat.JsonLines
                : ContentFormat.Json;
        }
    }

    public static ContentFormat? GetFormatOfName(string file) =>
        Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".JSON" => ContentFormat.Json,
            ".JSONL" or ".NDJSON" => ContentFormat.JsonLines,
            ".XML" or ".STML" or ".STRATML" => ContentFormat.StratML,
            ".MD" or ".MARKDOWN" or ".TXT" => ContentFormat.Markdown,
            ".DOCX" => ContentFormat.Word,
            ".CSV" or ".TSV" or ".XLSX" => ContentFormat.Table,
            _ => null,
        };
}
