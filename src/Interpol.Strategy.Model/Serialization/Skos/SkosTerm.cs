using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a class or a property of a vocabulary, with its name in JSON-LD and in Turtle.</summary>
/// <param name="name">The name in JSON-LD.</param>
/// <param name="prefixedName">The name in Turtle and in the context of JSON-LD, such as <c>skos:prefLabel</c>.</param>
/// <param name="type">The type of the values, <c>@id</c> for IRIs, or <see langword="null"/> for strings.</param>
/// <param name="container">The container of the values in JSON-LD, or <see langword="null"/> if there is none.</param>
internal sealed class SkosTerm(string name, string prefixedName, string? type = null, string? container = null)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

    public byte[] PrefixedName { get; } = Encoding.UTF8.GetBytes(prefixedName);

    public string? Type => type;

    public string? Container => container;
}
