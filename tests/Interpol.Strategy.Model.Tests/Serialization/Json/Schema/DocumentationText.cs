using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the XML documentation of types and members as plain text, with the names that JSON uses.</summary>
internal static partial class DocumentationText
{
    private static readonly Dictionary<string, XElement> ById =
        XDocument.Load(Path.ChangeExtension(typeof(StrategicFramework).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    public static string GetSummary(MemberInfo member) => ToPlainText(ById[GetId(member)].Element("summary")!);

    public static string GetFirstRemark(Type type) =>
        ToPlainText(ById[GetId(type)].Element("remarks")!.Element("para")!);

    private static string GetId(MemberInfo member) => member switch
    {
        Type type => $"T:{GetName(type)}",
        FieldInfo field => $"F:{GetName(field.DeclaringType!)}.{field.Name}",
        _ => $"P:{GetName(member.DeclaringType!)}.{member.Name}",
    };

    private static string GetName(Type type) => $"{type.Namespace}.{type.Name}";

    private static string ToPlainText(XElement element)
    {
        string text = string.Concat(element.DescendantNodes().Select(node => node switch
        {
            XText words => words.Value,
            XElement { Name.LocalName: "see" } reference => ToJsonName(reference.FirstAttribute!.Value),
            _ => "",
        }));
        text = AbsentValue().Replace(WhiteSpace().Replace(text, " ").Trim(), "");
        text = LeadingVerb().Replace(text, "");
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>
    /// Returns the name that a document uses: properties and enum members are in camelCase, and what is <c>null</c> in
    /// .NET is absent in JSON.
    /// </summary>
    private static string ToJsonName(string reference)
    {
        string name = reference.Split('.')[^1];
        return reference is "null" ? "absent"
            : reference.StartsWith("T:", StringComparison.Ordinal) ? name
            : JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>Matches the verb of a summary, because a description of JSON is a noun phrase.</summary>
    [GeneratedRegex("^(Gets (a value that indicates )?|Represents |Specifies )")]
    private static partial Regex LeadingVerb();

    /// <summary>Matches ", or null if …" and ", or null for …", because such a property is absent.</summary>
    [GeneratedRegex(@",? or absent (if|for) .*?(?=\.( |$))")]
    private static partial Regex AbsentValue();
}
