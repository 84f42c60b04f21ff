using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Comments, of which people take notes in files that JSON does not allow them in.</summary>
public sealed class JsonCommentTests
{
    [Theory]
    [InlineData("""{/**/"formatVersion":1,"id":"plan",/**/"name":/**/"a /*b*/ // c"}""", "a /*b*/ // c", 3)]
    [InlineData("""{"formatVersion":1,/* a */"id":"plan","name":"a\" /*b*/ \\"/*c*/}""", "a\" /*b*/ \\", 2)]
    [InlineData("{//\n\"formatVersion\":1,//\r\n\"id\":\"plan\",\"name\":\"a\"}//", "a", 3)]
    [InlineData("/*\"*/{\"formatVersion\":1,//\"\n\"id\":\"plan\",\"name\":\"a\"/***/}/**/", "a", 4)]
    [InlineData("{\"formatVersion\":1/*,\"id\":\"other\"*/,\"id\":\"plan\",\"name\":\"a\"}", "a", 1)]
    public void They_are_passed_over_and_told_of_and_what_only_looks_like_one_is_not(string document, string name, int comments)
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document);
        Assert.Equal(new() { Id = FrameworkId.Parse("plan"), Name = name }, result.GetValueOrThrow());
        Assert.Equal(comments, result.Diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.Comment));
        Assert.Equal(comments, result.Diagnostics.Count);
    }

    [Fact]
    public void What_is_told_behind_them_is_told_in_its_own_line()
    {
        EquatableList<Diagnostic> told = FrameworkJson.Read("{/* two\nlines */\"formatVersion\":1,//\n\"id\":\"plan\",/*é*/ \"foo\":1,\"name\":\"\"}").Diagnostics;
        Assert.Equal([(1, 2, "SF1009"), (2, 27, "SF1009"), (3, 13, "SF1009"), (3, 20, "SF1101")], told.Select(diagnostic => (diagnostic.Line!.Value, diagnostic.Column!.Value, diagnostic.Code)));
    }

    [Theory]
    [InlineData("""{/**/"abc""")]
    [InlineData("""{/**/"abc\""")]
    [InlineData("{/")]
    [InlineData("/")]
    [InlineData("{/*")]
    [InlineData("{/*/")]
    [InlineData("{/**/ /*")]
    public void A_document_that_ends_too_soon_is_refused(string document) =>
        Assert.Equal(DiagnosticCodes.Malformed, FrameworkJson.Read(document).Diagnostics[^1].Code);
}
