using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The id of a framework whose document does not contain one.</summary>
[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class StratMLGeneratedIdTests
{
    [Theory]
    [InlineData("Überblick", "uberblick")]
    [InlineData("Élan stratégique", "elan-strategique")]
    [InlineData("E\u0301lan strate\u0301gique", "elan-strategique")]
    [InlineData("Łódź 2030", "lodz-2030")]
    [InlineData("Straße, Ærø", "strasse-aero")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ﬁnal ２０３０", "final-2030")]
    [InlineData("計画", "plan-c9bf0264")]
    [InlineData("報告", "plan-a9511862")]
    [InlineData("計画 2030", "2030-99b06125")]
    [InlineData("𠀀", "plan-b722598d")]
    [InlineData("…", "plan")]
    [InlineData("", "plan")]
    public void B4_Id_from_a_name_beyond_ASCII_is_readable_or_unique_with_a_notice(string name, string id)
    {
        foreach (string start in new[] { CreatePart1($"<Name>{name}</Name>{Core}"), CreatePart2(Core).Replace(
            "<Name>n</Name>", $"<Name>{name}</Name>", StringComparison.Ordinal) })
        {
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(start, Strict);
            Assert.Equal(id, result.GetValueOrThrow().Id.ToString());
            Diagnostic notice = Assert.Single(result.Diagnostics);
            Assert.Equal(
                (DiagnosticCodes.GeneratedId, DiagnosticSeverity.Warning, DiagnosticEffect.None, 1, 2),
                (notice.Code, notice.Severity, notice.Effect, notice.Line, notice.Column));
            Assert.Equal(
                $"The document has no framework id. The id '{id}' was created from its identifier or name.",
                notice.Message);
        }
    }

    [Theory]
    [InlineData("<Identifier>A.b</Identifier>", "Plan A", "a-b")]
    [InlineData("<Identifier>_</Identifier>", "Plan A", "plan-a")]
    [InlineData("", "Harbour’s plan – 2030 “new” €", "harbour-s-plan-2030-new")]
    public void Id_is_created_without_notice_when_it_is_plain(string identifier, string name, string id)
    {
        string administration = $"<AdministrativeInformation>{identifier}</AdministrativeInformation>";
        string document = CreatePart2(Core + administration).Replace(
            "<Name>n</Name>", $"<Name>{name}</Name>", StringComparison.Ordinal);
        Assert.Equal(id, ReadValid(document).Id.ToString());
    }

    [Theory]
    [InlineData(64, "", 64, true)]
    [InlineData(64, "a", 64, false)]
    [InlineData(63, " a", 63, false)]
    [InlineData(1, "計", 10, false)]
    [InlineData(60, "計", 64, false)]
    [InlineData(300, "", 64, false)]
    public void Id_has_at_most_64_characters(int letters, string end, int length, bool isPlain)
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(CreatePart2(Core).Replace(
            "<Name>n</Name>", $"<Name>{new string('a', letters)}{end}</Name>", StringComparison.Ordinal));
        Assert.Equal(length, result.GetValueOrThrow().Id.ToString().Length);
        Assert.Equal(isPlain, result.Diagnostics.IsEmpty);
    }

    [Fact]
    public void Id_is_reported_when_it_omits_the_end_of_a_name_that_is_mostly_punctuation() => Assert.Equal(
        DiagnosticCodes.GeneratedId,
        ReadProblem(CreatePart1($"<Name>a{new string('.', 300)}b</Name>{Core}")).Code);

    [Property]
    public void Id_is_valid_for_every_name(WritableFramework writable)
    {
        string written = FrameworkStratML.Write(writable.Framework with { OtherInformation = null });
        StrategicFramework read = FrameworkStratML.Read(written).GetValueOrThrow();
        Assert.Equal(writable.Framework.Id, read.Id);
        Assert.True(FrameworkId.TryParse(read.Id.ToString(), out _));
    }
}
