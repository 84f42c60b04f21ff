namespace Interpol.Strategy.Model.Serialization;

/// <summary>Formats the paths of values in a document, such as <c>goals[3].name</c>.</summary>
internal static class JsonPath
{
    /// <summary>Returns the part of a path for a property. Unusual names are quoted.</summary>
    public static string FormatProperty(string name, bool isFirst)
    {
        bool isPlain = name.Length is > 0 and <= Quoting.MaxLength
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$');
        return !isPlain ? $"[{Quoting.Quote(name)}]" : isFirst ? name : "." + name;
    }
}
