using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the language of a framework. The tags are those of RFC 5646 and its appendix A.</summary>
public sealed class LanguageTests
{
    private static readonly StrategicFramework Plan = new() { Id = FrameworkId.Parse("plan"), Name = "Plan" };

    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("zh-Hant-CN")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("zh-yue-HK")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-CH-1901")]
    [InlineData("sl-IT-nedis")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("es-419")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("az-Arab-x-AZE-derbend")]
    [InlineData("x-whatever")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("en-US-u-islamcal")]
    [InlineData("zh-CN-a-myext-x-private")]
    [InlineData("en-a-myext-b-another")]
    [InlineData("i-enochian")]
    [InlineData("SGN-be-FR")]
    [InlineData("zh-min-nan")]
    [InlineData("german")]
    public void Language_accepts_well_formed_tags(string tag)
    {
        StrategicFramework plan = Plan with { Language = tag };
        Assert.Equal(tag, plan.Language);
        Assert.Equal(plan, FrameworkJson.Read(FrameworkJson.Write(plan)).Value);
        Assert.All(Enum.GetValues<StratMLVersion>(), version =>
        {
            Assert.DoesNotContain(
                FrameworkStratML.GetUnsupportedContent(plan, version),
                diagnostic => diagnostic.Path?.Contains("language", StringComparison.Ordinal) ?? false);
            string document = FrameworkStratML.Write(plan, new StratMLWriteOptions { Version = version });
            Assert.Equal(tag, FrameworkStratML.Read(document).Value!.Language);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en ")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("en-a")]
    [InlineData("en-a-x-b")]
    [InlineData("en-x")]
    [InlineData("x")]
    [InlineData("x-")]
    [InlineData("a-DE")]
    [InlineData("i-unknown")]
    [InlineData("englishes-GB")]
    [InlineData("de-419-DE")]
    [InlineData("de-GB-Latn")]
    [InlineData("zh-cmn-yue-gan-wuu")]
    [InlineData("frän")]
    [InlineData("\uff45\uff4e")]
    public void Language_throws_for_malformed_tags_and_readers_report_them(string tag)
    {
        ArgumentException e =
            Assert.Throws<ArgumentException>(nameof(Plan.Language), () => Plan with { Language = tag });
        string message = $"'{tag}' is not a valid language tag. A language tag must be well-formed by RFC 5646, "
            + "for example 'en' or 'pt-BR'.";
        Assert.StartsWith($"Language: {message}", e.Message, StringComparison.Ordinal);

        ReadResult<StrategicFramework> result = FrameworkJson.Read(
            FrameworkJson.Write(Plan with { Language = "en" })
                .Replace("\"en\"", $"\"{tag}\"", StringComparison.Ordinal),
            new ReadOptions { Mode = ReadMode.Lenient });
        Assert.Null(result.Value!.Language);
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(
            (DiagnosticCodes.InvalidFormat, DiagnosticEffect.Dropped, "language", $"{message} It was ignored."),
            (diagnostic.Code, diagnostic.Effect, diagnostic.Path, diagnostic.Message));
    }

    [Fact]
    public void Language_is_null_when_not_specified_and_English_for_the_canonical_frameworks()
    {
        Assert.Null(Plan.Language);
        Assert.Null((Plan with { Language = "fr" } with { Language = null }).Language);
        Assert.All(InterpolFrameworks.Catalog.Frameworks, framework => Assert.Equal("en", framework.Language));
    }

    /// <summary>Determines whether the library accepts a tag.</summary>
    public static bool IsWellFormed(string tag)
    {
        try
        {
            _ = Plan with { Language = tag };
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
