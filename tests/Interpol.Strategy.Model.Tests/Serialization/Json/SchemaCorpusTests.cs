using System.Text.Json;
using System.Text.Unicode;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The schema accepts and rejects the documents of the corpus as their folders say.</summary>
public sealed class SchemaCorpusTests
{
    /// <summary>
    /// The errors that a schema always detects. Invalid ids, dates and numbers are not among them: some need a calendar
    /// or a count of digits.
    /// </summary>
    private static readonly string[] StructuralCodes =
    [
        DiagnosticCodes.MissingFormatVersion,
        DiagnosticCodes.InvalidFormatVersion,
        DiagnosticCodes.NewerFormatVersion,
        DiagnosticCodes.UnknownProperty,
        DiagnosticCodes.NullValue,
        DiagnosticCodes.MissingProperty,
        DiagnosticCodes.WrongType,
        DiagnosticCodes.NumberAsString,
        DiagnosticCodes.OutOfRange,
        DiagnosticCodes.UnknownEnumValue,
    ];

    [Fact]
    public void Schema_accepts_every_valid_document() => Assert.All(
        JsonCorpusTests.GetFiles("valid"),
        file => Assert.Empty(PublishedSchema.Validate(File.ReadAllText(file))));

    [Theory]
    [InlineData("lenient")]
    [InlineData("invalid")]
    public void Schema_rejects_every_document_with_a_structural_error(string folder)
    {
        string[] files =
        [
            .. JsonCorpusTests.GetFiles(folder)
                .Where(IsStrictJson)
                .Where(file => GetExpectedCodes(file).Intersect(StructuralCodes).Any()),
        ];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.NotEmpty(PublishedSchema.Validate(File.ReadAllText(file))));
    }

    private static string[] GetExpectedCodes(string file) =>
    [
        .. File.ReadLines(Path.ChangeExtension(file, ".expected.txt"))
            .Where(line => line.Length > 0)
            .Select(line => line.Split(' ')[0]),
    ];

    /// <summary>Determines whether a file is strict JSON in valid UTF-8 without unpaired surrogates.</summary>
    private static bool IsStrictJson(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Utf8.IsValid(bytes) && !GetExpectedCodes(file).Contains(DiagnosticCodes.UnpairedSurrogate);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
