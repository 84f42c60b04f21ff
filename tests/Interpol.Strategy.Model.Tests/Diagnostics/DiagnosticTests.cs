namespace Interpol.Strategy.Model.Tests;

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
    public void ToString_uses_the_format_of_compilers()
    {
        Assert.Equal("(12,5): error SF1102: Twice. [goals[3].code]", Problem.ToString());
        Assert.Equal("plan.json(12,5): error SF1102: Twice. [goals[3].code]", Problem.ToString("plan.json"));
        Assert.Equal(
            "plan.json: warning SF1102: Twice. [goals[3].code]",
            (Problem with { Severity = DiagnosticSeverity.Warning, Line = null, Column = null }).ToString("plan.json"));
        Assert.Equal("error SF1102: Twice.", (Problem with { Path = "", Line = null, Column = null }).ToString());
        Assert.Equal(
            "error SF1102: Two lines.",
            (Problem with { Path = "", Line = null, Column = null, Message = "Two\n lines.\n" }).ToString());
        Assert.Equal("(12): error SF1102: Twice. [goals[3].code]", (Problem with { Column = null }).ToString());
        Assert.Equal("error SF1102: Twice. [goals[3].code]", (Problem with { Line = null }).ToString());
        Assert.Equal("fileName", Assert.Throws<ArgumentNullException>(() => Problem.ToString(null!)).ParamName);
    }

    [Property]
    public void E9_ToString_returns_one_line_for_all_strings(string name, string message, string path)
    {
        string line = (Problem with { Code = name, Message = message, Path = path }).ToString(name);

        Assert.DoesNotContain(
            line,
            c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F'
                or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }

    [Theory]
    [InlineData("a\nb(1,1): error SF1006: Forged.json", "a\\u000ab(1,1): error SF1006: Forged.json")]
    [InlineData("\e[31mred\a", "\\u001b[31mred\\u0007")]
    [InlineData("plan\u202Egnp.json", "plan\\u202egnp.json")]
    [InlineData("C:\\plans\\Überblick e\u0301 計画 😀.json", "C:\\plans\\Überblick e\u0301 計画 😀.json")]
    public void E9_ToString_escapes_controls_in_file_names(string fileName, string shown) =>
        Assert.Equal($"{shown}(12,5): error SF1102: Twice. [goals[3].code]", Problem.ToString(fileName));

    [Fact]
    public void Defaults_are_the_whole_document_and_no_effect()
    {
        var minimal = new Diagnostic { Code = "A", Severity = DiagnosticSeverity.Warning, Message = "" };
        Assert.Equal(
            ("", DiagnosticEffect.None, null, null),
            (minimal.Path, minimal.Effect, minimal.Line, minimal.Column));
    }

    [Fact]
    public void Line_and_Column_throw_for_values_less_than_one()
    {
        Assert.StartsWith(
            "Line must be at least 1, or null.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Problem with { Line = 0 }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Column must be at least 1, or null.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Problem with { Column = -1 }).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_unique_and_have_one_format()
    {
        string[] codes = [.. typeof(DiagnosticCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^SF(1[01]|2[0123]|3[0123])[0-9]{2}$", code));
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }
}
