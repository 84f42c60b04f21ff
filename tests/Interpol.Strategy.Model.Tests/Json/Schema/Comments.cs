using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What the library's documentation says of a type or a member, as plain text in the words of JSON.</summary>
internal static partial class Comments
{
    private static readonly Dictionary<string, XElement> ById =
        XDocument.Load(Path.ChangeExtension(typeof(StrategicFramework).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    public static string Summary(MemberInfo member) => Plain(ById[Id(member)].Element("summary")!);

    public static string FirstRemark(Type type) => Plain(ById[Id(type)].Element("remarks")!.Element("para")!);

    private static string Id(MemberInfo member) => member switch
    {
        Type type => $"T:{type.FullName}",
        FieldInfo field => $"F:{field.DeclaringType!.FullName}.{field.Name}",
        _ => $"P:{member.DeclaringType!.FullName}.{member.Name}",
    };

    private static string Plain(XElement element)
    {
        string text = string.Concat(element.DescendantNodes().Select(node => node switch
        {
            XText words => words.Value,
            XElement { Name.LocalName: "see" } reference => Shown(reference.FirstAttribute!.Value),
            _ => "",
        }));
        return BeginOfAbsent().Replace(WhiteSpace().Replace(text, " ").Trim(), "A");
    }

    /// <summary>What a document calls it: the members of records and enumerations in camelCase; and what is null there is absent here.</summary>
    private static string Shown(string reference)
    {
        string name = reference.Split('.')[^1];
        return reference is "null" ? "absent" : reference.StartsWith("T:", StringComparison.Ordinal) ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>Where a sentence begins with what was null.</summary>
    [GeneratedRegex(@"(?<=\. )a(?=bsent)")]
    private static partial Regex BeginOfAbsent();
}
