using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Comments, which JSON does not allow but hand-written files contain.</summary>
public sealed class JsonCommentTests
{
    [Theory]
    [InlineData("""{/**/"formatVersion":1,"id":"plan",/**/"name":/**/"a /*b*/ // c"}""", "a /*b*/ // c", 3)]
    [InlineData("""{"formatVersion":1,/* a */"id":"plan","name":"a\" /*b*/ \\"/*c*/}""", "a\" /*b*/ \\", 2)]
    [InlineData("{//\n\"formatVersion\":1,//\r\n\"id\":\"plan\",\"name\":\"a\"}//", "a", 3)]
    [InlineData("/*\"*/{\"formatVersion\":1,//\"\n\"id\":\"plan\",\"name\":\"a\"/***/}/**/", "a", 4)]
    [InlineData("{\"formatVersion\":1/*,\"id\":\"other\"*/,\"id\":\"plan\",\"name\":\"a\"}", "a", 1)]
    public void Read_reports_comments_and_preserves_comment_characters_in_strings(
        string document, string name, int comments)
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document);
        Assert.Equal(new() { Id = FrameworkId.Parse("plan"), Name = name }, result.GetValueOrThrow());
        Assert.Equal(comments, result.Diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.Comment));
        Assert.Equal(comments, result.Diagnostics.Count);
    }

    [Fact]
    public void Read_reports_correct_positions_after_comments()
    {
        const string Document =
            "{/* two\nlines */\"formatVersion\":1,//\n\"id\":\"plan\",/*é*/ \"foo\":1,\"name\":\"\"}";
        EquatableList<Diagnostic> diagnostics = FrameworkJson.Read(Document).Diagnostics;
        Assert.Equal(
            [(1, 2, "SF1009"), (2, 27, "SF1009"), (3, 13, "SF1009"), (3, 20, "SF1101")],
            diagnostics.Select(diagnostic => (diagnostic.Line!.Value, diagnostic.Column!.Value, diagnostic.Code)));
    }

    [Theory]
    [InlineData("""{/**/"abc""")]
    [InlineData("""{/**/"abc\""")]
    [InlineData("{/")]
    [InlineData("/")]
    [InlineData("{/*")]
    [InlineData("{/*/")]
    [InlineData("{/**/ /*")]
    public void Read_reports_documents_that_end_in_a_comment_or_string_as_malformed(string document) =>
        Assert.Equal(DiagnosticCodes.Malformed, FrameworkJson.Read(document).Diagnostics[^1].Code);
}
