using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the columns of all tables, which are a contract.</summary>
public sealed partial class RowColumnTests
{
    public static TheoryData<Type, string> Tables => new()
    {
        {
            typeof(ElementRow),
            "element_id, parent_id, framework_id, framework_name, organization, period_start, period_end, reference, "
                + "element_kind, goal_kind, code, sort_key, level, position, path, groups, goal_code, goal_name, "
                + "objective_code, name, text, identifier"
        },
        {
            typeof(MeasureRow),
            "framework_id, element_id, goal_code, indicator_id, indicator_code, indicator_name, unit, direction, "
                + "accumulation, place, descriptor_name, descriptor_value, period_start, period_end, kind, value, "
                + "numerator, denominator, comment"
        },
        {
            typeof(ProgressRow),
            "framework_id, element_id, indicator_id, indicator_name, unit, direction, period_start, period_end, "
                + "as_of, baseline, target, actual, achievement, expected, status, basis, reason"
        },
        {
            typeof(ContributionRow),
            "programme_id, programme_name, activity_code, activity_name, status, reference, weight"
        },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Column_order_only_grows_at_the_end(Type row, string columns) =>
        Assert.StartsWith(columns, string.Join(", ", GetColumns(row).Select(GetName)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_have_scalar_types_and_names_in_snake_case(Type row, string columns)
    {
        Assert.NotEmpty(columns);
        Type[] scalars = [typeof(string), typeof(int), typeof(decimal), typeof(DateOnly)];
        Assert.All(GetColumns(row), column =>
        {
            Assert.Contains(Nullable.GetUnderlyingType(column.PropertyType) ?? column.PropertyType, scalars);
            Assert.Equal(JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name), GetName(column));
        });
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Documentation_names_each_column_and_its_type(Type row, string columns)
    {
        Assert.NotEmpty(columns);
        string file = File.ReadAllText(Path.ChangeExtension(row.Assembly.Location, ".xml"));
        string documentation = WhiteSpace().Replace(file, " ");
        Assert.All(GetColumns(row), column =>
        {
            Type type = Nullable.GetUnderlyingType(column.PropertyType) ?? column.PropertyType;
            string name = type == typeof(string) ? "text"
                : type == typeof(int) ? "integer"
                : type == typeof(decimal) ? "number"
                : "date";
            int start = documentation.IndexOf($"name=\"P:{row.FullName}.{column.Name}\"", StringComparison.Ordinal);
            string member = documentation[start..documentation.IndexOf("</member>", start, StringComparison.Ordinal)];
            Assert.Contains($"The column is <c>{GetName(column)}</c>, {name}.", member, StringComparison.Ordinal);
            bool isNullable = new NullabilityInfoContext().Create(column).ReadState == NullabilityState.Nullable;
            Assert.Equal(isNullable, member.Contains(", or <see langword=\"null\"/> if ", StringComparison.Ordinal));
        });
    }

    private static IEnumerable<PropertyInfo> GetColumns(Type row) =>
        row.GetProperties().OrderBy(property => property.MetadataToken);

    private static string GetName(PropertyInfo column) =>
        column.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
