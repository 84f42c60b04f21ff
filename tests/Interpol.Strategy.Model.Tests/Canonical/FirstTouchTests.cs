using System.Reflection;
using System.Runtime.Loader;

namespace Interpol.Strategy.Model.Tests;

public sealed class FirstTouchTests
{
    /// <summary>Of each member; ten thousand in all where the soak asks for them.</summary>
    private static readonly int Rounds = Environment.GetEnvironmentVariable("SOAK_ROUNDS") is null ? 25 : 2_500;

    [Theory]
    [InlineData(nameof(InterpolFrameworks.Framework2014To2016))]
    [InlineData(nameof(InterpolFrameworks.Framework2017To2020))]
    [InlineData(nameof(InterpolFrameworks.All))]
    [InlineData(nameof(InterpolFrameworks.Catalog))]
    public void Threads_that_touch_the_data_first_and_at_once_see_one_and_the_same(string member)
    {
        const int Threads = 8;
        string library = typeof(InterpolFrameworks).Assembly.Location;
        for (int round = 0; round < Rounds; round++)
        {
            // A copy of the library that nobody has touched.
            var context = new AssemblyLoadContext(null, isCollectible: true);
            MethodInfo touch = context.LoadFromAssemblyPath(library).GetType(typeof(InterpolFrameworks).FullName!)!.GetProperty(member)!.GetMethod!;
            Assert.NotEqual(typeof(InterpolFrameworks), touch.DeclaringType);

            using var start = new Barrier(Threads);
            object?[] seen = new object?[Threads];
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = touch.Invoke(null, null);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.NotNull(seen[0]);
            Assert.All(seen, value =>
            {
                // A list is a value; what it holds are the objects that have to be the same.
                foreach ((object first, object same) in Objects(seen[0]!).Zip(Objects(value!)))
                {
                    Assert.Same(first, same);
                }
            });
            Assert.Equal(typeof(InterpolFrameworks).GetProperty(member)!.GetValue(null)!.ToString(), seen[0]!.ToString());
            context.Unload();
        }
    }

    private static IEnumerable<object> Objects(object value) => value is System.Collections.IEnumerable list ? list.Cast<object>() : [value];
}
