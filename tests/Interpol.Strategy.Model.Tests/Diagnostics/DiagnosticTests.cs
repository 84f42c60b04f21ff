using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class DiagnosticLaws : RecordLaws<Diagnostic>
{
    internal override Gen<Diagnostic> Values { get; } =
        from code in Gen.Elements(DiagnosticCodes.MissingMember, DiagnosticCodes.InvalidText, "MINE")
        from severity in Gen.Elements(Enum.GetValues<DiagnosticSeverity>())
        from effect in Gen.Elements(Enum.GetValues<DiagnosticEffect>())
        from message in Texts.Any
        from path in Gen.Elements("", "goals[3].code")
        from line in Gen.Choose(0, 40)
        from column in Gen.Choose(1, 40)
        select new Diagnostic
        {
            Code = code,
            Severity = severity,
            Effect = effect,
            Message = message,
            Path = path,
            Line = line == 0 ? null : line,
            Column = line == 0 ? null : column,
        };
}

public sealed class ReadOptionsLaws : RecordLaws<ReadOptions>
{
    internal override Gen<ReadOptions> Values { get; } =
        from mode in Gen.Elements(Enum.GetValues<ReadMode>())
        from depth in Gen.Choose(1, 1000)
        from bytes in Gen.Choose(1, int.MaxValue)
        from diagnostics in Gen.Choose(1, 10_000)
        from rules in Gen.Elements(default, ValidationRules.General, ValidationRules.StratMLPart1)
        select new ReadOptions { Mode = mode, MaxDepth = depth, MaxBytes = bytes, MaxDiagnostics = diagnostics, Rules = rules };
}

public sealed class DiagnosticTests
{
    private static readonly Diagnostic Problem = new()
    {
        Code = "SF1102",
        Severity = DiagnosticSeverity.Error,
        Message = "Twice.",
        Path = "goals[3].code",
        Line = 12,
        Column = 5,
    };

    [Fact]
    public void Its_text_is_that_of_a_compiler()
    {
        Assert.Equal("(12,5): error SF1102: Twice. [goals[3].code]", Problem.ToString());
        Assert.Equal("plan.json(12,5): error SF1102: Twice. [goals[3].code]", Problem.ToString("plan.json"));
        Assert.Equal("plan.json: warning SF1102: Twice. [goals[3].code]", (Problem with { Severity = DiagnosticSeverity.Warning, Line = null, Column = null }).ToString("plan.json"));
        Assert.Equal("error SF1102: Twice.", (Problem with { Path = "", Line = null, Column = null }).ToString());
        Assert.Equal("error SF1102: Two lines.", (Problem with { Path = "", Line = null, Column = null, Message = "Two\n lines.\n" }).ToString());
        Assert.Equal("(12): error SF1102: Twice. [goals[3].code]", (Problem with { Column = null }).ToString());
        Assert.Equal("error SF1102: Twice. [goals[3].code]", (Problem with { Line = null }).ToString());
        Assert.Equal("document", Assert.Throws<ArgumentNullException>(() => Problem.ToString(null!)).ParamName);
    }

    [Fact]
    public void It_concerns_the_whole_document_and_nothing_was_done_unless_said_otherwise()
    {
        var least = new Diagnostic { Code = "A", Severity = DiagnosticSeverity.Warning, Message = "" };
        Assert.Equal(("", DiagnosticEffect.None, null, null), (least.Path, least.Effect, least.Line, least.Column));
    }

    [Fact]
    public void A_line_and_a_column_are_counted_from_one()
    {
        Assert.StartsWith("Line is a number from 1 to 2147483647, or null.", Assert.Throws<ArgumentOutOfRangeException>(() => Problem with { Line = 0 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("Column is a number from 1 to 2147483647, or null.", Assert.Throws<ArgumentOutOfRangeException>(() => Problem with { Column = -1 }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_unique_and_of_one_form()
    {
        string[] codes = [.. typeof(DiagnosticCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^SF(1[01]|2[012]|3[012])[0-9]{2}$", code));
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }
}
