using System.Text.Json;
using System.Text.Unicode;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The schema says of the corpus what its folders say.</summary>
public sealed class CorpusSchemaTests
{
    /// <summary>What a schema always sees. A text that is no id, date or number is left out: some only a calendar or a count of digits tells.</summary>
    private static readonly string[] OfShape =
    [
        DiagnosticCodes.MissingFormatVersion,
        DiagnosticCodes.InvalidFormatVersion,
        DiagnosticCodes.NewerFormatVersion,
        DiagnosticCodes.UnknownMember,
        DiagnosticCodes.NullValue,
        DiagnosticCodes.MissingMember,
        DiagnosticCodes.WrongType,
        DiagnosticCodes.OtherNotation,
        DiagnosticCodes.OutOfRange,
        DiagnosticCodes.UnknownName,
    ];

    [Fact]
    public void Every_valid_document_is_valid() =>
        Assert.All(Documents("valid"), file => Assert.Empty(SchemaFile.Check.Problems(File.ReadAllText(file))));

    [Theory]
    [InlineData("lenient")]
    [InlineData("invalid")]
    public void Every_document_that_is_wrong_in_shape_is_not(string folder)
    {
        string[] wrong = [.. Documents(folder).Where(IsJson).Where(file => Codes(file).Intersect(OfShape).Any())];
        Assert.NotEmpty(wrong);
        Assert.All(wrong, file => Assert.NotEmpty(SchemaFile.Check.Problems(File.ReadAllText(file))));
    }

    private static string[] Documents(string folder)
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Interpol.Strategy.Model.Tests", "Json", "Corpus", folder), "*.json");
        Assert.NotEmpty(files);
        return files;
    }

    private static string[] Codes(string file) => [.. File.ReadLines(Path.ChangeExtension(file, ".expected.txt")).Where(line => line.Length > 0).Select(line => line.Split(' ')[0])];

    /// <summary>Whether a parser that knows no mercy takes it, and its texts are texts.</summary>
    private static bool IsJson(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Utf8.IsValid(bytes) && !Codes(file).Contains(DiagnosticCodes.LoneSurrogate);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
