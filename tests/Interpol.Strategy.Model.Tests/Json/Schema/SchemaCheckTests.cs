using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What the schema check can find: were it blind for a keyword, the laws about the schema would say nothing.</summary>
public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("""{"type":"object"}""", "{}", "[]")]
    [InlineData("""{"type":"array"}""", "[]", "{}")]
    [InlineData("""{"type":"string"}""", "\"\"", "1")]
    [InlineData("""{"type":"number"}""", "1.5", "\"1.5\"")]
    [InlineData("""{"type":"integer"}""", "1", "1.5")]
    [InlineData("""{"type":"integer"}""", "1.0", "null")]
    [InlineData("""{"const":1}""", "1", "2")]
    [InlineData("""{"const":1}""", "1.0", "\"1\"")]
    [InlineData("""{"enum":["a","b"]}""", "\"b\"", "\"c\"")]
    [InlineData("""{"enum":["a","b"]}""", "\"a\"", "null")]
    [InlineData("""{"pattern":"^[a-z]$"}""", "\"a\"", "\"ab\"")]
    [InlineData("""{"pattern":"^[a-z]$"}""", "1", "\"a\\n\"")]
    [InlineData("""{"pattern":"[a-z]"}""", "\"1a\\n\"", "\"1\"")]
    [InlineData("""{"minimum":1}""", "1", "0")]
    [InlineData("""{"minimum":1}""", "\"0\"", "0.99")]
    [InlineData("""{"maximum":12}""", "12", "13")]
    [InlineData("""{"maximum":12}""", "null", "1e400")]
    [InlineData("""{"required":["a"]}""", """{"a":null,"b":1}""", """{"b":1}""")]
    [InlineData("""{"required":["a"]}""", "[]", "{}")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":"","b":1}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"items":{"type":"string"}}""", """["",""]""", """["",1]""")]
    [InlineData("""{"items":{"items":{"type":"string"}}}""", """[[],[""]]""", """[[],[1]]""")]
    [InlineData("""{"$ref":"#/$defs/A","$defs":{"A":{"type":"string"}}}""", "\"\"", "1")]
    [InlineData("""{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}""", """{"a":1,"b":1}""", """{"a":1,"c":1}""")]
    [InlineData("""{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}""", """{"c":1}""", """{"b":1}""")]
    [InlineData("""{"if":{"required":["a"]},"then":{"required":["b"]}}""", "{}", """{"a":1}""")]
    [InlineData("""{"$schema":"x","$id":"x","title":"x","description":"x","type":"string"}""", "\"\"", "1")]
    public void A_keyword_takes_what_fits_and_refuses_what_does_not(string schema, string fits, string doesNot)
    {
        SchemaCheck check = Check(schema);
        Assert.Empty(check.Problems(fits));
        Assert.Single(check.Problems(doesNot));
    }

    [Fact]
    public void A_problem_is_told_with_its_place() =>
        Assert.Equal(["$.a[1]: type: \"string\""], Check("""{"properties":{"a":{"items":{"type":"string"}}}}""").Problems("""{"a":["",1]}"""));

    [Theory]
    [InlineData("""{"minLength":1}""")]
    [InlineData("""{"type":"boolean"}""")]
    [InlineData("""{"type":["string","null"]}""")]
    [InlineData("""{"const":true}""")]
    [InlineData("""{"enum":[null]}""")]
    [InlineData("""{"properties":{},"additionalProperties":{}}""")]
    [InlineData("""{"$ref":"https://example.org/other"}""")]
    public void What_the_check_does_not_know_is_no_part_of_a_schema_that_it_checks(string schema) => Assert.ThrowsAny<Exception>(() => Check(schema).Problems("\"\""));

    private static SchemaCheck Check(string schema) => new(JsonDocument.Parse(schema).RootElement);
}
